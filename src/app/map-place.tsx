import { type ComponentType, useEffect, useState } from "react";
import { MapLater } from "./map-later";

type Room = { readonly MapView: ComponentType };
type Come = { readonly MapView: ComponentType | null } | { readonly error: unknown };

/**
 * The map as soon as its room has been read, and until then what stands in its place. Not `lazy`: what waits in Suspense is
 * shown a third of a second late, and the map, which then has the most to do, would begin that much later.
 */
export function MapPlace({ room }: { room: () => Promise<Room> }) {
  const [come, setCome] = useState<Come>({ MapView: null });
  useEffect(() => {
    let isGone = false;
    room().then(
      ({ MapView }) => !isGone && setCome({ MapView }),
      (error: unknown) => !isGone && setCome({ error }),
    );
    return () => {
      isGone = true;
    };
  }, [room]);
  if ("error" in come) throw come.error;
  return come.MapView ? <come.MapView /> : <MapLater />;
}
