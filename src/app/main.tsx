import { chooseLanguage } from "../i18n/choose";

async function open(): Promise<void> {
  /* What is shown is written down as the modules of the app are read: by then the language has to be known. */
  await chooseLanguage();
  /* Each part is read in a task of its own. */
  await import("./library");
  (await import("./base")).load();
  await import("./app");
  await (await import("./start")).start();
}

open().catch((error: unknown) => {
  /* Thrown as a fault of the page, so that the page says what to do (`opening.js`). */
  setTimeout(() => {
    throw error;
  });
});
