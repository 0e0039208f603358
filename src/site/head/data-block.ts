/**
 * Takes data; gives it as a block in a page's head that no script runs and no policy asks about. Inside a `script` element
 * HTML looks for `</script` and `<!--` only (HTML standard, 13.2.5.4 ff.); without any `<` there is neither. Keys whose
 * value is undefined are left out.
 */
export const dataBlock = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
