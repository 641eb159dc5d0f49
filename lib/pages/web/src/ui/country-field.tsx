import { useMemo } from 'react';
import { locale, useWords } from '../words/index.js';
import { SelectField } from './field.js';

/** ISO 3166-1. */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

interface CountryFieldProps {
  readonly label: string;
  readonly error?: string | undefined;
  /** Two letters, or empty. */
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** A country, by its name in the reader's language. */
export function CountryField({ label, error, value, onChange }: CountryFieldProps) {
  const t = useWords();
  const options = useMemo(() => {
    return CODES.map((code) => ({ code, name: countryName(code) })).toSorted((one, other) =>
      one.name.localeCompare(other.name, locale()),
    );
  }, []);
  return (
    <SelectField
      label={label}
      error={error}
      autoComplete="country"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('common.none')}</option>
      {options.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

/** What a country is called in the reader's language. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([locale()], { type: 'region' }).of(code) ?? code;
}
