import type { Surface } from '../template/recognition.ts';

/** One form of URL, ready to be matched. */
export interface Rule {
  /** Source of a regular expression on the normalised path, followed by what `of` names. */
  form: string;
  /** Query parameters the form reads, in its order; `#` alone is the fragment. */
  of?: string[];
  /** The key with its names in braces; null where the URL can't tell whose it is. */
  key: string | null;
  /** Whether letter case counts in the key. */
  exact?: boolean;
  /** Source of a regular expression for the characters that don't count in a name. */
  drop?: string;
  /** Surface it shows. */
  surface: Surface;
  /** The form as it is written in the site's file. */
  rule: string;
}

/** A site compiled to what `match` needs: small, plain data. */
export interface SiteRules {
  /** Id of the site. */
  site: string;
  /** Forms by host. */
  at: {
    /** Source of a regular expression on the host without `www.`. */
    host: string;
    /** Forms on that host; the first that fits decides. */
    forms: Rule[];
  }[];
}
