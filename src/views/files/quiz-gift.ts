/** A quiz as GIFT, which Moodle reads into its question bank (docs.moodle.org, "GIFT format"). */
import type { Quiz, QuizQuestion } from '../../snapshots/teaching/quiz.ts';
import { lessonSourceLines } from '../parts/lesson-sources.ts';

export function quizGift(quiz: Quiz, address: string): string {
  const head = [`Quiz: ${quiz.title}`, ...lessonSourceLines(quiz), address].map(
    (line) => `// ${oneLine(line)}`,
  );
  const asked = quiz.questions.map((question) => giftQuestion(question));
  const talk = quiz.talk.map(
    ({ question, answer }, at) => `::Talk ${at + 1}:: ${gift(question)} {####${gift(answer)}}`,
  );
  return `${[head.join('\n'), `$CATEGORY: ${gift(`Wealdway/${quiz.title.replaceAll('/', ' ')}`)}`, ...asked, ...talk].join('\n\n')}\n`;
}

function giftQuestion({ id, question, options, reason }: QuizQuestion): string {
  const answers = options.map(({ text, isRight }) => `\t${isRight ? '=' : '~'}${gift(text)}`);
  return `::${gift(titleOf(id))}:: ${gift(question)} {\n${answers.join('\n')}\n\t####${gift(reason)}\n}`;
}

/** Question banks sort by name: what it asks about, without the id of a figure. */
function titleOf(id: string): string {
  return id.replaceAll(/[^a-zA-Z0-9]+/g, ' ').trim();
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** A backslash before whatever has a meaning of its own. Line ends would end a question; an arrow would make pairs, and has no escape. */
function gift(text: string): string {
  return oneLine(text)
    .replaceAll('->', '→')
    .replaceAll(/[\\~=#{}:]/g, '\\$&');
}
