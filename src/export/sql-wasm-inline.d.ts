/** The one file in which sql.js has its WebAssembly within itself: it opens from disk too. */
declare module "sql.js/dist/sql-wasm-inline.js" {
  export { default } from "sql.js";
}
