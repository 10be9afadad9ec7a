/** An apprenticeship standard as adverts name it, its level once: the feed's titles mostly end in it. */
export function standardName({
  title,
  level,
  isFoundation,
}: {
  readonly title: string;
  readonly level: number | null;
  readonly isFoundation: boolean;
}): string {
  const bare = title.replace(/ \(level \d\)$/i, '');
  return [
    bare,
    ...(level === null ? [] : [`level ${level}`]),
    ...(isFoundation ? ['a foundation apprenticeship'] : []),
  ].join(', ');
}
