import type { ButtonHTMLAttributes } from 'preact';
import './Button.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` for the one thing to do here, `word` for a button that reads like a word in the text. */
  look?: 'plain' | 'main' | 'word';
}

/** A native button in one of three looks. Takes everything a button takes. */
export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <button type="button" {...rest} class={`button button-${look}`} />;
}
