import { type GeoJSONSourceSpecification, Map as GlMap, ScaleControl, type StyleSpecification } from "maplibre-gl";
import { shown } from "../actions/shown";
import { publishedUrl } from "../data/published";
import { atlasLayers, buildStyle, styleContext } from "../style/build-style";
import { FONT_FAMILY, FONT_FAMILY_BOLD, FONT_URL } from "../style/fonts";
import { serveBasemap } from "./basemap-protocol";
import { cameraOf, isMotionReduced, MAX_BOUNDS, MAX_ZOOM, MIN_ZOOM } from "./camera";
import { toView } from "./datum-view";
import { drawnNow, featureOf, filterNow, type Look } from "./draw";
import { drawImage } from "./images";
import { LOCALE } from "./locale";
import { viaOnline } from "./online-requests";

/** Longest wait for the bundled font; after it the letters come from whatever the machine has. */
const FONT_WAIT_MS = 4000;
/** Where the map stands when the outline of the town did not come: the middle of 高境镇's bounding box, from its published outline. */
const FIRST_VIEW = { center: [121.468, 31.3275] as [number, number], zoom: 12.6 };

let fonts: Promise<void> | null = null;

/** Loads the bundled font under the names by which the style asks for it. MapLibre draws letters on a canvas and needs it there first. */
export function loadFonts(): Promise<void> {
  fonts ??= (async () => {
    if (!("FontFace" in globalThis)) return;
    const late = new Promise<void>((done) => setTimeout(done, FONT_WAIT_MS));
    const source = `url(${publishedUrl(FONT_URL)})`;
    const faces = [
      new FontFace(FONT_FAMILY, source, { weight: "400" }),
      /* The file is regular and says so; asked for at 700, the browser makes the strokes heavier itself. */
      new FontFace(FONT_FAMILY_BOLD, source, { weight: "400" }),
    ];
    const loading = Promise.allSettled(
      faces.map(async (face) => {
        document.fonts.add(await face.load());
      }),
    ).then(() => undefined);
    await Promise.race([loading, late]);
  })();
  return fonts;
}

/** The style with all that is known by now already in its sources and filters, less its fine layers: nothing is drawn twice on the way to the first map. */
function styleNow(look: Look): StyleSpecification {
  const context = styleContext(look.theme, look.k);
  const style = buildStyle(context, shown().hidden, false) as StyleSpecification;
  for (const [id, data] of drawnNow(look, false))
    style.sources[id] = { ...style.sources[id], data } as GeoJSONSourceSpecification;
  const filters = new Map(atlasLayers(context).map((one) => [one.spec.id, filterNow(one)]));
  for (const one of style.layers) {
    const filter = filters.get(one.id);
    if (filter && one.type !== "background") one.filter = filter;
  }
  return style;
}

/** Makes the one map of what the data set holds by now. Throws where WebGL is refused. */
export function createMap(container: HTMLElement, look: Look): GlMap {
  const { camera, area } = shown();
  const town = featureOf(area)?.geometry;
  serveBasemap();
  const map = new GlMap({
    container,
    style: styleNow(look),
    /* The build has validated it in every theme. */
    validateStyle: false,
    ...(camera ? { ...camera, center: toView(camera.center) } : town ? cameraOf(container, town) : FIRST_VIEW),
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    maxPitch: 60,
    maxBounds: MAX_BOUNDS,
    attributionControl: false,
    locale: LOCALE,
    transformRequest: viaOnline,
    fadeDuration: isMotionReduced() ? 0 : 150,
    maxCanvasSize: [8192, 8192],
    localIdeographFontFamily: false,
  });
  map.addControl(new ScaleControl({ unit: "metric", maxWidth: 110 }), "bottom-left");
  map.on("styleimagemissing", ({ id }) => {
    const image = drawImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image.data, { pixelRatio: image.pixelRatio });
  });
  return map;
}
