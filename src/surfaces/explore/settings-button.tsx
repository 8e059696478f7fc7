import { lazy, Suspense, useRef, useState } from "react";
import { t } from "../../i18n/words";
import { IconButton } from "../../ui/button";

const SettingsPopover = lazy(() => import("./settings-popover"));

/** Opens what a person sets once: asked for when first opened, so that the first map does not wait for it. */
export function SettingsButton() {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <IconButton
        ref={button}
        icon="settings"
        label={t("设置")}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <Suspense>
          <SettingsPopover anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
