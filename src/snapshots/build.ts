/** One area -> its Snapshots, one for each sector and level. Pure: the same input gives the same bytes on every runtime. */
import { ALL_SECTORS } from '../domain/classification.ts';
import { answerTopics, type KnownTables, stateTopics } from './answers.ts';
import { type ShownTopic, topicsOfArea } from './area-topics.ts';
import { fillColumn } from './columns/column.ts';
import type { Place, RowPlace } from './columns/place.ts';
import { sectorWaysIn, writeAsides } from './context/asides.ts';
import { findDisagreements, type Side } from './context/disagreements.ts';
import { parentAsides } from './context/for-parents.ts';
import { nearestKnown, tellsSomething } from './context/wider-place.ts';
import { DEMONSTRATION_NOTICE } from './document/making.ts';
import type { Aside, Figure, Level, NearbyPlace, Sentence, Snapshot } from './document/snapshot.ts';
import type { EditionWorld } from './edition-world.ts';
import { areaMatter, type SectorMatter } from './insights/area-matter.ts';
import { rankInsights, untold } from './insights/choose.ts';
import { districtSharesOf, NO_DISTRICTS, type SharesOfDistricts } from './insights/district-shares.ts';
import { shownGrowth } from './insights/growth.ts';
import { nextStepInsights } from './insights/next-steps.ts';
import { NO_SHARES, type SharesOfSectors, sectorShares } from './insights/sector-shares.ts';
import { jobLines } from './job-lines.ts';
import { firstsOf, heldBy, namedFigures } from './named-figures.ts';
import { PAY } from './occupation/questions.ts';
import type { Remember } from './remember.ts';
import { thinkQuestions } from './teaching/questions.ts';
import { writeSteps } from './teaching/steps.ts';
import { KS4_TABLES, LEVEL_PLANS, type LevelPlan } from './topics/levels.ts';
import { sectorPhrase } from './topics/questions.ts';
import { fitOf, type SectorFacts } from './topics/sector-industries.ts';
import { untabled } from './topics/series.ts';
import { plainColumn } from './topics/topics.ts';
import { withEasyName } from './words/easy-sectors.ts';
import { explainWords } from './words/glossary.ts';
import { readableTexts } from './words/readable-texts.ts';
import { inPlace, writeBareHeadline, writeSubtitle } from './words/sentences.ts';
import { describeSources } from './words/source-block.ts';

/**
 * Every snapshot of one area, lazily, level by level. `rows` begins with the area itself; `around` are the places that its jobs are read
 * from, itself first. What levels and sectors have in common is made once, by way of `remember`.
 */
export function* buildSnapshots(
  rows: readonly RowPlace[],
  around: readonly Place[],
  sectors: readonly SectorFacts[],
  levels: readonly Level[],
  world: EditionWorld,
  remember: Remember,
): Generator<Snapshot> {
  const countryName = rows[0]?.place.countryName ?? '';
  const topics = topicsOfArea(rows, sectors, world, remember);
  const read = topics.map(({ sector, find }) => ({
    sector,
    jobs: () => find('sector-jobs'),
    outlook: () => find('outlook'),
    pay: () => find('pay'),
  }));
  const matter = areaMatter(rows, around, read, world, remember);
  const concepts = remember(() => fillConcepts(rows, world));
  const shares = remember(() => sectorShares(matter.map((each) => each())));
  const widers = topics.map(({ sector, find }, at) =>
    remember(() =>
      matter[at]?.().isKnown === false
        ? nearestKnown(rows, find('sector-jobs'), sector.id === ALL_SECTORS)
        : null,
    ),
  );
  const districts = districtMaps(around, sectors, matter, world, remember);
  for (const level of levels) {
    const plan = LEVEL_PLANS.find((each) => each.level === level);
    if (!plan) throw new Error(`There is no plan for the level ${level}`);
    const shared = { tables: new Map(), asides: writeAsides(plan.asides, { asAt: world.asAt, countryName }) };
    for (const [at, { sector, list }] of topics.entries()) {
      const wider = widers[at]?.() ?? null;
      const isAll = sector.id === ALL_SECTORS;
      const own = matter[at];
      if (own === undefined) throw new Error(`There is nothing to say of ${sector.id}`);
      const parts: PageParts = {
        topics: list(plan),
        // A short page has few topics: where little is known, whatever is.
        known: isAll && !own().isKnown ? list({ ...plan, tables: KS4_TABLES }) : [],
        wider,
        others: plan.hasDisagreements && isAll ? concepts() : [],
        matter: own(),
        shares: isAll ? shares() : NO_SHARES,
        districts: plan.hasMap ? (districts[at]?.() ?? NO_DISTRICTS) : NO_DISTRICTS,
      };
      yield buildOne(rows, parts, plan, shared, world);
    }
  }
}

/** What the documents of one area and level have in common. */
interface SharedParts {
  readonly tables: KnownTables;
  readonly asides: readonly Aside[];
}

/** What one page is made of. */
interface PageParts {
  readonly topics: readonly ShownTopic[];
  /** What else may be told of a place of which little is known. */
  readonly known: readonly ShownTopic[];
  readonly wider: NearbyPlace | null;
  readonly others: readonly Side[];
  readonly matter: SectorMatter;
  readonly shares: SharesOfSectors;
  readonly districts: SharesOfDistricts;
}

/** For each sector; for all of them together, of the one that stands out most. */
function districtMaps(
  around: readonly Place[],
  sectors: readonly SectorFacts[],
  matter: readonly (() => SectorMatter)[],
  world: EditionWorld,
  remember: Remember,
): readonly (() => SharesOfDistricts)[] {
  const [here] = around;
  if (here === undefined) return [];
  const whole = sectors.find(({ id }) => id === ALL_SECTORS);
  const sharesOf = districtSharesOf(here.area.name, here.members, whole, world, remember);
  return sectors.map((sector, at) =>
    remember(() => {
      const shown = sector.id === ALL_SECTORS ? matter[at]?.().asked?.sector : sector;
      return shown === undefined ? NO_DISTRICTS : sharesOf(shown);
    }),
  );
}

/** What stands beside the tables' figures: for the place itself only. */
function fillConcepts(rows: readonly RowPlace[], world: EditionWorld): Side[] {
  const [here] = rows;
  if (!here) return [];
  return untabled(world.measures).flatMap((facts) => {
    const column = plainColumn(facts, world.measures);
    const [figure] = fillColumn(column, [here.place], world.releases).figures;
    return figure ? [{ figure, facts }] : [];
  });
}

function inEasyNames(page: PageParts): PageParts {
  return { ...page, matter: { ...page.matter, sector: withEasyName(page.matter.sector) } };
}

function buildOne(
  rows: readonly RowPlace[],
  page: PageParts,
  plan: LevelPlan,
  shared: SharedParts,
  world: EditionWorld,
): Snapshot {
  const [here] = rows;
  if (!here) throw new Error('A snapshot needs a place');
  const { area } = here.place;
  const official = page.matter.sector;
  const parts = plan.isEasy ? inEasyNames(page) : page;
  const { sector, isAll } = parts.matter;
  const said = sayAll(here, parts, plan, shared, world);
  const ownJobs = isAll && parts.wider !== null ? null : said.jobs;
  const document = {
    format: 'wealdway-snapshot-2',
    isDemonstration: world.isDemonstration,
    notice: world.isDemonstration ? DEMONSTRATION_NOTICE : null,
    title: isAll ? `Work in ${inPlace(area.name)}` : `${sector.title} in ${inPlace(area.name)}`,
    subtitle: writeSubtitle(area.name, official, world.asAt),
    headline:
      said.sentences.find((each) => tellsSomething(each, said.figures))?.text ??
      writeBareHeadline(area.name, sector, parts.wider?.areaName ?? null, plan.level),
    area: { code: area.code, name: area.name, slug: area.slug, level: area.level },
    sector: { id: official.id, title: official.title, fit: fitOf(official) },
    level: plan.level,
    edition: world.name,
    asAt: world.asAt,
    builderVersion: world.builderVersion,
    // Hashes are reckoned when all is said: by way of sealSnapshot.
    seal: null,
    ...said,
    asides: [
      ...(plan.level === 'parent' ? parentAsides(here.place, isAll ? null : sector.id, ownJobs, world) : []),
      ...(isAll
        ? shared.asides
        : sectorWaysIn(shared.asides, sector.id, here.place.countryName, plan.hasPlainWords)),
    ],
    elsewhere: world.elsewhere.get(area.code) ?? null,
    steps: writeSteps(plan.level, {
      inSector: isAll ? null : sectorPhrase(sector),
      place: inPlace(area.name),
      countryName: here.place.countryName,
      today: world.asAt.slice(0, 10),
    }),
  } as const;
  return {
    ...document,
    words: explainWords([
      ...readableTexts(document),
      ...(plan.hasRanges && said.figures.some((figure) => figure.interval !== null) ? ['range'] : []),
    ]),
    sources: describeSources(said.figures, world.sources, world.releases, world.asAt),
  };
}

/** Everything that is said, and every figure that it names. */
function sayAll(
  here: RowPlace,
  { topics, known: alsoKnown, wider, others, matter, shares, districts }: PageParts,
  plan: LevelPlan,
  shared: SharedParts,
  world: EditionWorld,
) {
  const { sector, isAll } = matter;
  const leading = isAll && plan.hasNextSteps ? nextStepInsights(topics, here.place.area.code) : [];
  const lines = jobLines(matter, here.place.area.name, plan);
  const candidates = plan.isEasy ? untold(matter.candidates, lines.figures) : matter.candidates;
  const ranked = [...leading, ...rankInsights(candidates, plan.level)];
  const insights = ranked.slice(0, plan.insights);
  const otherInsights = plan.hasPlainWords ? [] : ranked.slice(plan.insights);
  const growth = shownGrowth(matter.growth, plan.growing);
  const told = { tables: shared.tables, hasAdverts: lines.hasAdverts, hasGrowth: growth.growth !== null };
  const answers = answerTopics(here, topics, sector, plan, told, world);
  const asked = questionsOf(matter, here.place.area.name, plan, world);
  const said = [...insights, ...otherInsights].map(({ text, figures }) => ({ text, figures }));
  const held = heldBy([...topics, ...alsoKnown]);
  const stated = () => statementsOf(answers.statements, alsoKnown, sector, plan, held);
  const sentences = said.length > 0 && !plan.hasStatements ? said : [...said, ...stated()];
  const disagreements =
    plan.hasDisagreements && isAll ? findDisagreements([...firstsOf(topics), ...others]) : [];
  const { claims, tables } = answers;
  const gaps = saysThereIsLittle(matter, plan, sentences) ? [] : answers.gaps;
  const named = [...lines.figures, ...districts.figures, ...growth.figures];
  const figures = namedFigures(
    [
      ...held,
      ...others.map(({ figure }) => figure),
      ...matter.candidates.flatMap((candidate) => candidate.figures),
      ...asked.figures,
      ...shares.figures,
      ...named,
    ],
    [
      ...tables.flatMap((table) => table.rows.flatMap((row) => row.figures)),
      ...[...sentences, ...claims, ...asked.questions, ...shares.list].flatMap((each) => each.figures),
      ...disagreements.flatMap((each) => each.sides.map((side) => side.figure)),
      ...named.map(({ id }) => id),
    ],
  );
  return {
    insights,
    otherInsights,
    sentences,
    jobs: lines.jobs,
    shares: shares.list,
    districts: districts.shares,
    growth: growth.growth,
    claims,
    wider,
    gaps,
    tables,
    figures,
    disagreements,
    questions: asked.questions,
  };
}

/** Then that is the headline; what is missing one by one is for those who ask for every figure. */
function saysThereIsLittle(
  { isAll, isKnown }: SectorMatter,
  plan: LevelPlan,
  sentences: readonly Sentence[],
): boolean {
  return !isKnown && (plan.hasPlainWords || (isAll && !plan.hasRanges && sentences.length === 0));
}

function questionsOf(matter: SectorMatter, place: string, plan: LevelPlan, world: EditionWorld) {
  const payFacts = world.measures.get(PAY) ?? null;
  const reader = plan.hasPlainWords ? 'young' : plan.hasRanges ? 'older' : 'pupil';
  return thinkQuestions(plan.asks, { ...matter, place, payFacts }, reader, plan.questions);
}

const FEW = 3;

/** Where nothing can be told of the subject, the first figures are better than none. */
function statementsOf(
  own: readonly Sentence[],
  known: readonly ShownTopic[],
  sector: SectorFacts,
  plan: LevelPlan,
  figures: readonly Figure[],
): readonly Sentence[] {
  if (plan.hasStatements) return own;
  const all = known.length === 0 ? own : stateTopics(known, sector, plan.hasPlainWords);
  return all.filter((each) => tellsSomething(each, figures)).slice(0, plan.hasPlainWords ? 1 : FEW);
}
