/** Makes pictures small and reads them back. Chromium does it: it is at hand and writes WebP. */
import type { Browser } from "@playwright/test";
import { PNG } from "pngjs";

const QUALITY = 0.8;

export interface Print {
  readonly webp: Buffer;
  /** The pixels of the WebP, so that a picture and its kept reference have gone through the same encoder. */
  readonly pixels: PNG;
}

export interface Darkroom {
  /** A picture at a width; WebP and its pixels. */
  readonly print: (picture: Buffer, widthPx: number) => Promise<Print>;
  /** The pixels of a kept WebP. */
  readonly read: (webp: Buffer) => Promise<PNG>;
  readonly close: () => Promise<void>;
}

export async function openDarkroom(browser: Browser): Promise<Darkroom> {
  const page = await browser.newPage();

  async function develop(file: Buffer, type: string, widthPx: number | null): Promise<Print> {
    const { webp, png } = await page.evaluate(
      async ({ url, width, quality }) => {
        const source = await createImageBitmap(await (await fetch(url)).blob());
        const scale = width === null ? 1 : width / source.width;
        const canvas = new OffscreenCanvas(Math.round(source.width * scale), Math.round(source.height * scale));
        const brush = canvas.getContext("2d");
        if (!brush) throw new Error("no canvas");
        brush.imageSmoothingQuality = "high";
        brush.drawImage(source, 0, 0, canvas.width, canvas.height);
        const small = width === null ? null : await canvas.convertToBlob({ type: "image/webp", quality });
        if (small) brush.drawImage(await createImageBitmap(small), 0, 0);
        const pixels = await canvas.convertToBlob({ type: "image/png" });
        const texts: string[] = [];
        for (const blob of [small, pixels]) {
          let text = "";
          for (const byte of new Uint8Array((await blob?.arrayBuffer()) ?? [])) text += String.fromCharCode(byte);
          texts.push(btoa(text));
        }
        return { webp: texts[0] ?? "", png: texts[1] ?? "" };
      },
      { url: `data:${type};base64,${file.toString("base64")}`, width: widthPx, quality: QUALITY },
    );
    return { webp: Buffer.from(webp, "base64"), pixels: PNG.sync.read(Buffer.from(png, "base64")) };
  }

  return {
    print: (picture, widthPx) => develop(picture, "image/png", widthPx),
    read: async (webp) => (await develop(webp, "image/webp", null)).pixels,
    close: () => page.close(),
  };
}
