/**
 * Where the app gets what is published beside it: in the site from files next to the page; in the single file from blocks
 * inside the page, since a page that was opened from a disk may fetch nothing. This is the only place that knows the difference.
 */

/** `vite.pack.config.ts` writes each file into a block that no browser runs, named by this attribute. */
const NAME = "data-published";
/** Of the block's text: `base64`, or text in which every `<` is written as below, so that nothing in it can end the block. */
const ENCODING = "data-encoding";
const LESS_THAN = /\\u003c/gu;

function blockOf(path: string): Element | null {
  return typeof document === "undefined" ? null : document.querySelector(`script[${NAME}="${CSS.escape(path)}"]`);
}

/** True in the single file: everything is inside the page, and there is nothing to update and nothing to store. */
export function isPacked(): boolean {
  return typeof document !== "undefined" && document.querySelector(`script[${NAME}]`) !== null;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const raw = atob(base64);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
}

/** The file as it was published, byte for byte; null if it is not inside the page. */
function embedded(path: string): BlobPart | null {
  const block = blockOf(path);
  if (!block) return null;
  const text = block.textContent ?? "";
  return block.getAttribute(ENCODING) === "base64" ? bytesOf(text) : text.replace(LESS_THAN, "<");
}

/** Answers like `fetch` for a path relative to the page. */
export async function fetchPublished(path: string, signal?: AbortSignal): Promise<Response> {
  const inside = embedded(path);
  if (inside !== null) return new Response(inside as BodyInit);
  return isPacked() ? new Response(null, { status: 404 }) : fetch(path, signal ? { signal } : {});
}

const addresses = new Map<string, string>();

/** An address for links and style: the path itself, or in the single file an address for what is inside, made once. */
export function publishedUrl(path: string): string {
  const known = addresses.get(path);
  if (known) return known;
  const inside = embedded(path);
  if (inside === null) return path;
  const url = URL.createObjectURL(new Blob([inside]));
  addresses.set(path, url);
  return url;
}
