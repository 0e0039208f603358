/** The id of what opens a story's source, and gets the focus back when that is closed. */
export const SOURCE_LINK = "source-link";
