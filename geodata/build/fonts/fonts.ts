/** `npm run fonts`: cuts the two bundled fonts to the characters that labels and pages need. Run it when the build asks for it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { labelCharacters, textCharacters } from "./characters";

const ROOT = join(import.meta.dirname, "../../..");
const OUT = join(ROOT, "public/fonts");

/** The system's Python comes with the apt packages; another one on the path may know nothing of them. */
function findPython(): string {
  const found = [process.env.PYTHON, "python3", "/usr/bin/python3"].find(
    (name) => name && spawnSync(name, ["-c", "import fontTools, brotli"], { stdio: "ignore" }).status === 0,
  );
  if (found) return found;
  throw new Error("裁切字体需要 fonttools 和 brotli：sudo apt-get install fonts-noto-cjk python3-fonttools python3-brotli");
}

const python = findPython();
mkdirSync(OUT, { recursive: true });
for (const { file, family, characters, options } of [
  { file: "atlas-sans", family: "Atlas Sans", characters: labelCharacters(ROOT), options: ["--labels"] },
  { file: "atlas-text", family: "Atlas Text", characters: textCharacters(ROOT), options: [] },
]) {
  const chars = join(OUT, `${file}.chars.txt`);
  const woff2 = join(OUT, `${file}.woff2`);
  writeFileSync(chars, `${characters.join("")}\n`);
  const result = spawnSync(python, [join(import.meta.dirname, "subset.py"), chars, woff2, family, ...options], {
    stdio: "inherit",
  });
  if (result.status !== 0) throw new Error(`${file}：裁切失败，见上。`);
  console.log(`${file}.woff2：${characters.length} 字，${Math.round(statSync(woff2).size / 1000)} kB`);
}
