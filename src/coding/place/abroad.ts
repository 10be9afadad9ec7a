/** Words that say a place is not in the United Kingdom. Plain lower case; a British place of the same name needs the country beside it. */
const COUNTRIES = `abu dhabi,afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,bangladesh,barbados,
belarus,belgium,belize,benin,bermuda,bhutan,bolivia,bosnia,bosnia and herzegovina,botswana,brazil,brunei,bulgaria,burkina faso,burundi,cambodia,
cameroon,canada,cape verde,cayman islands,chad,channel islands,chile,china,colombia,congo,costa rica,croatia,cuba,cyprus,czech republic,czechia,
denmark,djibouti,dubai,dominican republic,ecuador,egypt,eire,el salvador,estonia,ethiopia,falkland islands,fiji,finland,france,gabon,gambia,georgia,germany,
ghana,gibraltar,greece,grenada,guatemala,guernsey,guinea,guyana,haiti,honduras,hong kong,hungary,iceland,india,indonesia,iran,iraq,ireland,
isle of man,israel,italy,ivory coast,jamaica,japan,jersey,jordan,kazakhstan,kenya,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,
liechtenstein,lithuania,luxembourg,macau,macedonia,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,mauritius,mexico,moldova,monaco,mongolia,
montenegro,morocco,mozambique,myanmar,namibia,nepal,netherlands,new zealand,nicaragua,niger,nigeria,north macedonia,norway,oman,pakistan,palestine,
panama,papua new guinea,paraguay,peru,philippines,poland,portugal,puerto rico,qatar,republic of ireland,romania,russia,rwanda,saudi arabia,senegal,
serbia,seychelles,sierra leone,singapore,slovakia,slovenia,somalia,south africa,south korea,korea,south sudan,southern ireland,spain,sri lanka,sudan,
suriname,swaziland,sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,the netherlands,togo,trinidad,trinidad and tobago,tunisia,turkey,
turkmenistan,uae,uganda,ukraine,united arab emirates,united states,united states of america,uruguay,us,usa,uzbekistan,venezuela,vietnam,yemen,zambia,
zimbabwe`;
const WIDER = `abroad,africa,asia,asia pacific,apac,caribbean,emea,europe,european union,far east,gcc,latin america,middle east,north america,non uk,
outside uk,outside the uk,overseas,rest of europe,rest of the world,rest of world,scandinavia,south america,worldwide`;
const TOWNS = `alderney,cadiz,cork,costa del sol,douglas isle of man,galway,geneva,kilkenny,limerick,marbella,new york,sark,sliema,st helier,st peter port,
valletta,waterford,wexford,zug,county dublin,county cork,county galway,county kildare,county kerry,county limerick,county mayo,county meath,
county donegal,county wicklow,county louth,sligo,drogheda,dundalk,athlone,letterkenny,tralee,bray,naas,melbourne,houston,dallas,denver,
philadelphia,moscow,toronto,columbia,greenland,hanover,hebron,holland,lexington,normandy`;
/** Of the United States, Canada and Australia. New York stands with the towns: an office there and one in London share adverts. */
const STATES = `alabama,alaska,alberta,arizona,arkansas,british columbia,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois,indiana,
iowa,kansas,kentucky,louisiana,manitoba,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,
new brunswick,new hampshire,new jersey,new mexico,new south wales,newfoundland,north carolina,north dakota,northern territory,nova scotia,
nsw,ohio,oklahoma,ontario,oregon,pennsylvania,prince edward island,quebec,queensland,rhode island,saskatchewan,south australia,
south carolina,south dakota,tasmania,tennessee,texas,utah,vermont,virginia,washington dc,west virginia,western australia,wisconsin,wyoming`;

function namesIn(list: string): readonly string[] {
  return list.split(',').map((name) => name.trim());
}

/** Names that say "not here" whatever stands beside them. */
export const COUNTRIES_ABROAD: ReadonlySet<string> = new Set([...namesIn(COUNTRIES), ...namesIn(WIDER)]);
/**
 * Names that say it only where no British place is named beside them. Here stands a famous name whose British namesake is a hamlet, a ward
 * or a street, which adverts hardly ever name alone (New York, Hebron, Hanover). Towns keep their name however famous another is (Washington,
 * Boston, Perth, Halifax), and so do suburbs that advertise under it (Hollywood by Birmingham, Canton in Cardiff, Bethesda in Gwynedd).
 */
export const PLACES_ABROAD: ReadonlySet<string> = new Set([...namesIn(TOWNS), ...namesIn(STATES)]);
/** Behind another name they tell whose it is: "Birmingham, Alabama". */
export const STATES_ABROAD: ReadonlySet<string> = new Set(namesIn(STATES));
/** Belfast and Derry are often written "Ireland". */
export const IRELAND: ReadonlySet<string> = new Set(['ireland', 'eire']);
