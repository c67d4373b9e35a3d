// Inflected forms of demonyms, by rule; the exceptions are in the supplement (`onlyDemonyms`).

/** English: the form and its plural; those in -ese, -ish, -ch, -ss and the like have none of their own. */
export function inflectEnglish(form) {
  return /(?:ese|ish|ch|ss|s|x|z)$/u.test(form) ? [form] : [form, `${form}s`];
}

/** French: masculine and feminine, singular and plural, in lower case as adjectives are written. */
export function inflectFrench(masculine, feminine) {
  const forms = [masculine, feminine].filter(Boolean).map((form) => form.toLocaleLowerCase('fr'));
  const plurals = forms.map((form) => (/[sxz]$/u.test(form) ? form : `${form}s`));
  return [...new Set([...forms, ...plurals])];
}
