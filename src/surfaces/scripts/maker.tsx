import type { Scene } from "../../plan/scene";
import { Library } from "./library";
import { SceneColumn } from "./scene-column";
import { SceneForm } from "./scene-form";
import s from "./scripts.module.css";
import { useDoubts, useMaking, useUndoKeys } from "./use-making";

const NO_SCENES: readonly Scene[] = [];
const NO_DOUBTS = { passages: [], features: [], indicators: [] };

/** The left side of making: the scripts, or the scenes of one. */
export default function Maker() {
  useUndoKeys();
  const making = useMaking();
  return making ? <SceneColumn key={making.script.id} script={making.script} scene={making.scene} /> : <Library />;
}

/** The right side: the scene in hand; empty while there is none. */
export function MakerForm() {
  const making = useMaking();
  const doubts = useDoubts(making?.script.scenes ?? NO_SCENES);
  if (!making?.scene) return null;
  const { script, scene, index } = making;
  return (
    <SceneForm key={scene.id} scene={scene} index={index} count={script.scenes.length} doubts={doubts[index] ?? NO_DOUBTS} />
  );
}

/** On a phone one after the other; making is for desks, but a script can be read and mended anywhere. */
export function PhoneMaker() {
  return (
    <div className={s.phone}>
      <Maker />
      <MakerForm />
    </div>
  );
}
