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
const STATES_AND_TOWNS = `alabama,alaska,alderney,arizona,arkansas,cadiz,california,colorado,connecticut,cork,costa del sol,delaware,douglas isle of man,
florida,galway,geneva,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,kilkenny,limerick,louisiana,marbella,maryland,massachusetts,michigan,
minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new south wales,new york,north carolina,north dakota,
ohio,oklahoma,ontario,oregon,pennsylvania,queensland,rhode island,sark,sliema,south carolina,south dakota,st helier,st peter port,tasmania,tennessee,
texas,utah,valletta,vermont,virginia,waterford,wexford,wisconsin,wyoming,zug,county dublin,county cork,county galway,county kildare,county kerry,
county limerick,county mayo,county meath,county donegal,county wicklow,county louth,sligo,drogheda,dundalk,athlone,letterkenny,tralee,bray,naas,melbourne,houston,dallas,denver,philadelphia,moscow,toronto,columbia,greenland,hanover,hebron,holland,lexington,
normandy`;

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
export const PLACES_ABROAD: ReadonlySet<string> = new Set(namesIn(STATES_AND_TOWNS));
/** Belfast and Derry are often written "Ireland". */
export const IRELAND: ReadonlySet<string> = new Set(['ireland', 'eire']);
