/** Inside an embed that was asked for with `resize=1`: tells the page around it how tall it is. Only a number leaves the frame. */
export {};

const report = () => {
  const px = Math.ceil(document.documentElement.getBoundingClientRect().height);
  window.parent.postMessage({ wealdwayHeight: px }, '*');
};

new ResizeObserver(report).observe(document.documentElement);
report();
