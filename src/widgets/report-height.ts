/** Inside an embed that was asked for with `resize=1`: tells the page around it how tall it is. Only a number leaves the frame. */
export {};

const report = () => {
  const px = Math.ceil(document.documentElement.getBoundingClientRect().height);
  window.parent.postMessage({ wealdwayHeight: px }, '*');
};

// A page that began to listen after the first report asks for another.
window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (source === window.parent && (data as { wealdwayAsks?: unknown } | null)?.wealdwayAsks === 'height')
    report();
});

new ResizeObserver(report).observe(document.documentElement);
report();
