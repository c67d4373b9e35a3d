// The whole page as one message: loading, empty, failed.
import type { ComponentChildren, JSX } from 'preact';

export function Message({ title, busy, children }: { title: string; busy?: boolean; children?: ComponentChildren }): JSX.Element {
  return (
    <main class="message" role={busy ? 'status' : 'alert'} aria-busy={busy === true}>
      {busy && <span class="spinner" aria-hidden="true" />}
      <h1>{title}</h1>
      {children && <p>{children}</p>}
    </main>
  );
}
