/** The house as a picture for a Markdown page, and as lines for a terminal. */
import { type Arrow, heightsOf, withoutShortcuts } from './arrows.ts';

/** A Mermaid flow chart, the ground below. */
export function drawFloors(arrows: readonly Arrow[]): string {
  const floors = floorsOf(arrows);
  const boxes = floors.map(
    (places, height) =>
      `  subgraph floor${height} [" "]\n    direction LR\n${places.map((place) => `    ${idOf(place)}["${place}"]\n`).join('')}  end`,
  );
  const lines = withoutShortcuts(arrows).map(({ from, to }) => `  ${idOf(from)} --> ${idOf(to)}`);
  return ['```mermaid', 'flowchart TB', ...boxes.reverse(), ...lines, '```', ''].join('\n');
}

/** One line a floor, the highest first. */
export function listFloors(arrows: readonly Arrow[]): string {
  return floorsOf(arrows)
    .map((places, height) => `  ${String(height).padStart(2)}  ${places.join(' · ')}`)
    .reverse()
    .join('\n');
}

/** Places by how high they stand, the ground first, each floor sorted. */
function floorsOf(arrows: readonly Arrow[]): string[][] {
  const heights = heightsOf(arrows);
  const floors = Array.from({ length: Math.max(-1, ...heights.values()) + 1 }, (): string[] => []);
  for (const [place, height] of heights) floors[height]?.push(place);
  return floors.map((places) => places.sort());
}

function idOf(place: string): string {
  return place.replaceAll(/[^a-z0-9]/gi, '_');
}
