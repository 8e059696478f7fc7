import type { ComponentProps, ReactNode } from "react";
import { t } from "../i18n/words";
import s from "./button.module.css";
import { cx } from "./cx";
import { Icon, type IconName } from "./icon";

interface ButtonProps extends ComponentProps<"button"> {
  readonly icon?: IconName;
  readonly outline?: boolean;
  readonly children: ReactNode;
}

export function Button({ icon, outline, children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" className={cx(s.button, outline && s.outline, className)} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends ComponentProps<"button"> {
  readonly icon: IconName;
  /** The name of the button, also shown as its tip on hover and focus. */
  readonly label: string;
  readonly hint?: string;
  readonly pressed?: boolean;
  /** Where the tip goes; `end` for a button at the left edge of the window. */
  readonly tip?: "below" | "end";
}

export function IconButton({ icon, label, hint, pressed, tip = "below", className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      data-tip={hint ? t("{0}（{1}）", label, hint) : label}
      data-side={tip}
      className={cx(s.icon, pressed && s.pressed, className)}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
