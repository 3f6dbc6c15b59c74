import { WORDS } from '../../../dossier/wording.ts';
import type { Denial, Standing, StandingStep } from '../../../model/dossier.ts';
import { shortDate } from '../../view/dates.ts';
import { html, type Markup } from '../markup.ts';
import { claimBody, denialLine, facets, type Page, sourceLink } from '../passage.ts';
import type { SectionMaker } from '../section.ts';

/** Stages at which nothing has been decided: where no denial is found, the page says that none was found. */
const OPEN = new Set(['suspected', 'wanted', 'detained', 'arrested', 'charged', 'tried']);

/** Stages that take back what stands before them: their mark is open, so that no verdict above reads as the last word. */
const ENDS = new Set(['acquitted', 'dropped', 'overturned', 'pardoned', 'cleared']);

/** A plea is of whoever pleads, though one claim tells of two who do. */
const isOwn = ({ kind, who }: Denial, { actor }: Standing): boolean =>
  kind !== 'not-guilty plea' || who.actor === null || actor === null || who.actor === actor;

/** Denials that the person makes, or that deny a claim on which one of the steps rests, or that speak of the person. */
const denialsFor = (page: Page, standing: Standing): Denial[] => {
  const steps = standing.steps.flatMap((step) => page.view.claims(step.claims));
  const beside = new Set(page.view.denialsOf(steps));
  return page.view.dossier.denials.filter(
    (denial) =>
      isOwn(denial, standing) &&
      (beside.has(denial) ||
        (standing.actor !== null &&
          (denial.who.actor === standing.actor ||
            (page.view.claim(denial.claim)?.actors.includes(standing.actor) ?? false)))),
  );
};

const stage = (page: Page, step: StandingStep): Markup => {
  const [first, ...rest] = page.view.claims(step.claims);
  const others = page.view.sources.flatMap(({ article }) =>
    article.id === first?.article ? [] : rest.filter((claim) => claim.article === article.id).slice(0, 1),
  );
  // Where the passage holds the offence, it is set off there.
  const apart = step.of !== null && !(first && page.view.words(first).includes(step.of));
  const of = apart && html`<span class="of" dir="auto">${step.of}</span>`;
  return html`<li${ENDS.has(step.status) && html` class=ends`}><div class="when"><span class="status">${step.status}</span>${step.date !== null && html` <span class="day">${shortDate(step.date)}</span>`}</div><div class="said">${of}${first && claimBody(page, first, { slice: step.of ?? '', beside: false })}${others.map((claim) => html` <span class=src>${sourceLink(page, claim)}</span>`)}</div></li>`;
};

const track = (page: Page, standing: Standing): Markup => {
  const denials = denialsFor(page, standing);
  const claims = standing.steps.flatMap((step) => page.view.claims(step.claims));
  const last = standing.steps.at(-1);
  return html`<div class="item ledger"${facets(page, claims)}><h3 dir="auto">${standing.name}</h3><div class="beside-denials"><ol class="track">${standing.steps.map((step) => stage(page, step))}</ol>${
    denials.length > 0
      ? html`<ul class="denials">${denials.map((denial) => html`<li>${denialLine(page, denial)}</li>`)}</ul>`
      : last && OPEN.has(last.status) && html`<p class="none">${WORDS.noDenial}</p>`
  }</div></div>`;
};

/** The standing ledger: a track of stages a person, the denials beside it; then the denials of everybody else. */
export const standing: SectionMaker = (page) => {
  const { standing: ledger, denials } = page.view.dossier;
  const shown = new Set(ledger.flatMap((entry) => denialsFor(page, entry)));
  const others = denials.filter((denial) => !shown.has(denial) && page.view.claim(denial.claim));
  if (ledger.length === 0 && others.length === 0) return null;
  const rest =
    others.length > 0 &&
    html`<div class="ledger"><h3>${WORDS.otherDenials}</h3><ul class="denials">${others.map((denial) => html`<li class=item${facets(page, page.view.claims([denial.claim]))}>${denialLine(page, denial)}</li>`)}</ul></div>`;
  return {
    name: 'standing',
    body: html`${ledger.map((entry) => track(page, entry))}${rest}`,
    count: ledger.length || null,
  };
};
