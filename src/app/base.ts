/* What the app is built on, to be read before the app itself. */
import "../style/legend";
import { startLoading } from "../data/use-dataset";
import { mayOpenMap, opensWithoutMap } from "./may-open-map";

/** The data are on their way while the app is still being read. */
export function load(): void {
  void startLoading(mayOpenMap(), opensWithoutMap());
}
