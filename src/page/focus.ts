/**
 * Makes what looks after the focus: where a person goes on with the Tab key and an answer takes away what comes next, the focus goes to
 * the first question that is left, or to the result; who uses a pointer is left alone.
 */
export function focusKeeper(root: HTMLElement): () => void {
  let tabbing = false;
  root.addEventListener('keydown', ({ key }) => {
    tabbing = key === 'Tab';
  });
  root.addEventListener('pointerdown', () => {
    tabbing = false;
  });
  return () => {
    if (!tabbing) return;
    setTimeout(() => {
      if (document.activeElement !== document.body) return;
      const next = root.querySelector<HTMLElement>('[data-state="required"] :is(input, select, textarea)');
      (next ?? root.querySelector<HTMLElement>('#vurdering'))?.focus();
    });
  };
}
