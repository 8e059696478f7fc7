import { Popover } from "radix-ui";
import { type ComponentType, type RefObject, useEffect } from "react";
import { t } from "../../i18n/words";
import { useAtlas } from "../../store/store";
import { IconButton } from "../../ui/button";
import { BasemapSettings } from "./basemap-settings";
import { DrawingSection } from "./drawing-section";
import { ExportSection } from "./export-section";
import { LanguageSection } from "./language-section";
import s from "./settings.module.css";
import { ThemeSection } from "./theme-section";

/** The sections from the top; each brings its own heading. */
const SECTIONS: readonly { readonly id: string; readonly Section: ComponentType }[] = [
  { id: "theme", Section: ThemeSection },
  { id: "basemap", Section: BasemapSettings },
  { id: "drawing", Section: DrawingSection },
  { id: "language", Section: LanguageSection },
  { id: "export", Section: ExportSection },
];

interface SettingsPopoverProps {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** The settings under their button: closed by Escape, by its cross and by a tap beside it; the focus goes back to the button. */
export default function SettingsPopover({ anchor, onClose }: SettingsPopoverProps) {
  /* What lies over everything has come: the settings have done their part. */
  const page = useAtlas((st) => st.page);
  useEffect(() => {
    if (page !== null) onClose();
  }, [page, onClose]);
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Anchor virtualRef={anchor as RefObject<HTMLButtonElement>} />
      <Popover.Portal>
        <Popover.Content
          className={s.popover}
          aria-label={t("设置")}
          align="end"
          sideOffset={6}
          collisionPadding={8}
          /* To what is chosen, where the arrow keys do something. */
          onOpenAutoFocus={(event) => {
            const chosen = (event.currentTarget as HTMLElement).querySelector<HTMLInputElement>("input:checked");
            if (!chosen) return;
            event.preventDefault();
            chosen.focus();
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            anchor.current?.focus();
          }}
          /* The button itself closes what it has opened. */
          onInteractOutside={(event) => {
            if (event.target instanceof Node && anchor.current?.contains(event.target)) event.preventDefault();
          }}
        >
          <div className={s.head}>
            <h2>{t("设置")}</h2>
            <IconButton icon="close" label={t("关闭设置")} onClick={onClose} />
          </div>
          {SECTIONS.map(({ id, Section }) => (
            <Section key={id} />
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
