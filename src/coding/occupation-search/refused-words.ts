/** Words that no school wants answered with a job. */

/** Whole words: "cockle picker", "Scunthorpe" and "dyke" hold none. */
const RUDE =
  /\b(?:a(?:rse|ss)holes?|bastards?|bitch(?:es)?|bollocks|bugger|cocksuckers?|cunts?|dickheads?|fagg?ots?|f+u+c+k+\w*|motherf\w+|niggers?|nigg[ae]s?|paedo|pa?edophiles?|pissing|poofs?|pricks?|retards?|sh[i1]te?|sh[i1]tt\w+|shagg\w+|slags?|sluts?|spastics?|tits|tossers?|twats?|w[a4]nk\w*|whores?|kiddy fiddler)\b/i;
/** The same with signs for letters. */
const VEILED = /\b(?:f[*@#]+c?k|sh?[*@#]+t|c[*@#]+nt|w[*@#]+nk|b[*@#]+tch)/i;
/** What is against the law or harms, and work that is closed to under-18s: never offered, whatever it is spelt like. */
const DANGEROUS =
  /\b(?:assassins?|hit ?m[ae]n|contract killers?|hired killers?|murder(?:er|ers|ing)?|kill(?:er|ers|ing)? (?:people|someone|myself)|serial killers?|suicide(?! prevention)|self.?harm(?! \w+)|terroris[tm]s?|suicide bombers?|bomb ?makers?|bomb making|drugs? ?(?:dealers?|dealing|mules?|lords?|barons?|runners?|smugglers?)|county lines|cocaine|heroin|weed (?:dealer|seller)|burglars?(?! alarms?)|thie(?:f|ves)|shoplifters?|muggers?|gangsters?|gang members?|people (?:traffickers?|smugglers?)|traffickers?|money mules?|fraudsters?|scammers?|rapists?|prostitut\w+|pimps?|sex ?workers?|(?<!\w )strippers?|lap ?dancers?|pole ?dancers?|porn\w*|onlyfans|cam ?girls?|escort girls?|camgirls?|brothels?|slaves?)\b/i;
/** Alone they mean something else, or are spelt like something else, than in the name of a job ("school escort"). */
const ALONE =
  /^\s*(?:an? )?(?:escorts?|dealers?|arms dealers?|mules?|hookers?|killers?|rape|nazis?|isis|dicks?|cocks?|penis|pussy|sex|boobs?|kill|weed|drugs?|bombs?|guns?|gangs?|steal(?:ing)?)(?: jobs?)?\s*$/i;

export function isRefused(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[_*.-]+/g, ' ');
  const joined = text.replace(/(?<=\b\w)[\s.*_-]+(?=\w\b)/g, '');
  return (
    VEILED.test(text) ||
    [plain, joined].some((each) => RUDE.test(each) || DANGEROUS.test(each) || ALONE.test(each))
  );
}
