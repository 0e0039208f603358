// OpenCC's own table of characters, as it is shipped: the truth shares nothing with the table that the folding has.
export { default } from "../../node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js";
