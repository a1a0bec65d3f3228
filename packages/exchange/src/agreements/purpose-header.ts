/** Header in which a caller names the purpose (*tujuan*) of a use, in the agreement's own words, in either language. */
export const PURPOSE_HEADER = 'Selaras-Purpose'
