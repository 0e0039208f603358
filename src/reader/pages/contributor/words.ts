/** Words of a person's page. They stand here and not with all others (src/reader/strings.ts), which every first page loads. */
export const words = {
  title: (name: string) => `${name}的稿件`,
  none: (name: string) => `本期没有${name}的稿件`,
} as const;
