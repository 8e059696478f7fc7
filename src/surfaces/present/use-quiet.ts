import { useEffect, useRef, useState } from "react";

const REST_MS = 2500;

/** True once the pointer has rested for a while: then nothing stands on the wall that is not the talk. */
export function useQuiet(): { readonly isQuiet: boolean; readonly onPointerMove: () => void } {
  const [isQuiet, setQuiet] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onPointerMove = () => {
    setQuiet(false);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setQuiet(true), REST_MS);
  };
  useEffect(() => {
    timer.current = setTimeout(() => setQuiet(true), REST_MS);
    return () => clearTimeout(timer.current);
  }, []);
  return { isQuiet, onPointerMove };
}
