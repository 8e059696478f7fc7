import { Tooltip } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
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
  /** The name of the button, also shown as its tip. */
  readonly label: string;
  readonly hint?: string;
  readonly pressed?: boolean;
}

export function IconButton({ icon, label, hint, pressed, className, ...rest }: IconButtonProps) {
  return (
    <Tip text={hint ? `${label}（${hint}）` : label}>
      <button
        type="button"
        aria-label={label}
        aria-pressed={pressed}
        className={cx(s.icon, pressed && s.pressed, className)}
        {...rest}
      >
        <Icon name={icon} />
      </button>
    </Tip>
  );
}

/** A short tip on hover and focus; the child must take a ref. */
export function Tip({ text, children }: { text: string; children: ReactNode }) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content className={s.tip} sideOffset={6} collisionPadding={8}>
          {text}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
