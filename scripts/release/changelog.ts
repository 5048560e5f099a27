const HEADING = /^## (?<version>\d+\.\d+\.\d+) – (?<day>\d{4}-\d{2}-\d{2})$/gm;

/** What is wrong with the changelog of a version that is to be released on a day: its entry is the first, dated and not empty, and none is left under Unreleased. */
export function changelogFaults(changelog: string, version: string, today: string): string[] {
  const sections = [...changelog.matchAll(HEADING)].map(({ index, 0: heading, groups }) => ({
    version: groups?.version ?? '',
    day: groups?.day ?? '',
    text: changelog.slice(index + heading.length).split(/^## /m, 1)[0] ?? '',
  }));
  const [first, ...earlier] = sections;
  const unreleased = /^## Unreleased$/m.test(changelog)
    ? [`CHANGELOG.md: the section Unreleased is to be headed \`## ${version} – ${today}\``]
    : [];
  if (first?.version !== version)
    return [...unreleased, ...releasedBefore(sections, version), `CHANGELOG.md has no entry of ${version} as its first`];
  return [
    ...unreleased,
    ...(first.text.trim() === '' ? [`CHANGELOG.md: the entry of ${version} says nothing`] : []),
    ...(first.day > today ? [`CHANGELOG.md: ${version} is dated ${first.day}, which is to come`] : []),
    ...releasedBefore(earlier, version),
    ...(earlier[0] !== undefined && !isAfter(version, earlier[0].version) ? [`${version} does not come after ${earlier[0].version}`] : []),
  ];
}

function releasedBefore(earlier: readonly { readonly version: string; readonly day: string }[], version: string): string[] {
  const same = earlier.find((section) => section.version === version);
  return same === undefined ? [] : [`${version} was released on ${same.day}: package.json needs a new version`];
}

function isAfter(version: string, earlier: string): boolean {
  return version.localeCompare(earlier, 'en', { numeric: true }) > 0;
}
