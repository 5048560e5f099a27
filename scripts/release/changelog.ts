const HEADING = /^## (?<version>\d+\.\d+\.\d+) – (?<day>\d{4}-\d{2}-\d{2})$/gm;

/** What is wrong with the changelog of a version that is to be released on a day: its entry is the first, dated and not empty, and nothing is left under Unreleased. */
export function changelogFaults(changelog: string, version: string, today: string): string[] {
  const sections = [...changelog.matchAll(HEADING)].map(({ index, 0: heading, groups }) => ({
    version: groups?.version ?? '',
    day: groups?.day ?? '',
    text: changelog.slice(index + heading.length).split(/^## /m, 1)[0] ?? '',
  }));
  if (/^## Unreleased$/m.test(changelog)) {
    const released = sections.find((section) => section.version === version);
    if (released === undefined) return [`CHANGELOG.md: the section Unreleased is to be headed \`## ${version} – ${today}\``];
    return [`${version} was released on ${released.day}: what stands under Unreleased in CHANGELOG.md needs a new version in package.json`];
  }
  const [first, earlier] = sections;
  if (first?.version !== version) return [`CHANGELOG.md has no entry of ${version} as its first`];
  return [
    ...(first.text.trim() === '' ? [`CHANGELOG.md: the entry of ${version} says nothing`] : []),
    ...(first.day > today ? [`CHANGELOG.md: ${version} is dated ${first.day}, which is to come`] : []),
    ...(earlier !== undefined && !isAfter(version, earlier.version) ? [`${version} does not come after ${earlier.version}`] : []),
  ];
}

function isAfter(version: string, earlier: string): boolean {
  return version.localeCompare(earlier, 'en', { numeric: true }) > 0;
}
