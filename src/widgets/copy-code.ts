/** On the page of codes: a button under each code. Without this script the code stands there to be selected. */
export {};

async function copies(text: string): Promise<boolean> {
  try {
    // There is no clipboard where the site is not encrypted, and a browser may refuse.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const code = document.getElementById(button.dataset.copies ?? '');
  const said = button.nextElementSibling;
  if (!(code instanceof HTMLTextAreaElement) || said === null) continue;
  button.hidden = false;
  const copy = async (): Promise<void> => {
    code.select();
    said.textContent = (await copies(code.value))
      ? 'Copied. Now paste it into your page.'
      : 'It is selected: copy it with Ctrl and C.';
  };
  button.addEventListener('click', () => void copy());
}
