import { Autocomplete, type AutocompleteProps, FormControl, FormLabel, TextField } from '@mui/material';
import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Country, listCountries } from './country-names.ts';

interface QuestionProps {
  readonly label: string;
  readonly hint: string;
}

/** Any number of countries, to be found by name. */
export function CountriesQuestion(
  props: QuestionProps & {
    readonly chosen: readonly string[];
    readonly onChoose: (codes: readonly string[]) => void;
  },
) {
  const field = useCountryField(props.hint);
  return (
    <Labelled label={props.label} htmlFor={field.id}>
      <Autocomplete<Country, true>
        {...field}
        multiple
        value={field.options.filter(({ code }) => props.chosen.includes(code))}
        onChange={(_event, countries) => props.onChoose(countries.map(({ code }) => code))}
      />
    </Labelled>
  );
}

/** One country or none, to be found by name. */
export function CountryQuestion(
  props: QuestionProps & {
    readonly chosen: string | undefined;
    readonly onChoose: (code: string | undefined) => void;
  },
) {
  const field = useCountryField(props.hint);
  return (
    <Labelled label={props.label} htmlFor={field.id}>
      <Autocomplete<Country>
        {...field}
        value={field.options.find(({ code }) => code === props.chosen) ?? null}
        onChange={(_event, country) => props.onChoose(country?.code)}
      />
    </Labelled>
  );
}

/** What both fields have in common: all countries in the order of the language, and the words around them. */
function useCountryField(hint: string) {
  const { t, i18n } = useTranslation('exceptions');
  const id = useId();
  const options = useMemo(() => listCountries(i18n.language), [i18n.language]);
  return {
    id,
    options,
    getOptionLabel: ({ name }: Country) => name,
    noOptionsText: t('countries.noOption'),
    clearText: t('countries.clear'),
    openText: t('countries.open'),
    closeText: t('countries.close'),
    renderInput: (input) => <TextField {...input} hiddenLabel helperText={hint} />,
  } satisfies Partial<AutocompleteProps<Country, boolean, false, false>>;
}

function Labelled(props: { readonly label: string; readonly htmlFor: string; readonly children: ReactNode }) {
  return (
    <FormControl fullWidth>
      <FormLabel htmlFor={props.htmlFor}>{props.label}</FormLabel>
      {props.children}
    </FormControl>
  );
}
