/** A picture ready to be put into a file. */
export interface Picture {
  readonly dataUrl: string;
  readonly width: number;
  readonly height: number;
}

/** A face to be put into a drawing, which sees none of the page's. */
export interface DrawingFont {
  readonly family: string;
  readonly url: string;
}

async function toDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("图片没有读成"));
    reader.readAsDataURL(blob);
  });
}

const faces = new Map<string, Promise<string>>();
/** The face as a rule with the file inside; empty where it cannot be had: then the machine's own letters are used. */
function faceRule({ family, url }: DrawingFont): Promise<string> {
  const known = faces.get(url);
  if (known) return known;
  const rule = fetch(url)
    .then(async (answer) => {
      if (!answer.ok) return "";
      const data = await toDataUrl(new Blob([await answer.arrayBuffer()], { type: "font/woff2" }));
      return `@font-face{font-family:"${family}";src:url(${data}) format("woff2")}`;
    })
    .catch(() => "");
  faces.set(url, rule);
  return rule;
}

/** Puts faces into a drawing, behind its opening tag. */
async function withFonts(svg: string, fonts: readonly DrawingFont[]): Promise<string> {
  const rules = (await Promise.all(fonts.map(faceRule))).join("");
  return rules === "" ? svg : svg.replace(/^(<svg[^>]*>)/u, `$1<style>${rules}</style>`);
}

/** The same drawing at another size: its units stay, so letters grow with it and lines stay sharp. */
function sized(svg: string, width: number, height: number): string {
  return svg.replace(/^(<svg[^>]*?) width="[^"]*" height="[^"]*"/u, `$1 width="${width}" height="${height}"`);
}

/** An SVG drawing as an image of the page, with its faces; rejects in Chinese if the browser cannot draw it. */
export async function drawingImage(
  svg: string,
  width: number,
  height: number,
  fonts: readonly DrawingFont[],
): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([await withFonts(sized(svg, width, height), fonts)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } catch {
    throw new Error("浏览器没有画成这张地图，请换用新版的 Edge、Chrome 或 Firefox 再试");
  } finally {
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }
}

/** A canvas of so many pixels; throws in Chinese where the browser gives none of that size. */
export function paperOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const paper = canvas.getContext("2d");
  if (!paper) throw new Error(`浏览器给不出 ${width}×${height} 的画布，请关掉其他页面再试`);
  return paper;
}

export function canvasBlob(canvas: HTMLCanvasElement, type: "image/png" | "image/jpeg"): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("图片没有存成，可能是内存不够"))), type, 0.92);
  });
}

/** An SVG drawing as a picture for a slide: JPEG, since a map of this size is several times larger as PNG. */
export async function drawingPicture(
  svg: string,
  width: number,
  height: number,
  fonts: readonly DrawingFont[],
): Promise<Picture> {
  const paper = paperOf(width, height);
  paper.drawImage(await drawingImage(svg, width, height, fonts), 0, 0, width, height);
  return { dataUrl: await toDataUrl(await canvasBlob(paper.canvas, "image/jpeg")), width, height };
}

/** Hands a file to the browser to be saved. */
export function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
