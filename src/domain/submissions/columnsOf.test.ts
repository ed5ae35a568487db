import {
  answersOf,
  criteriaOf,
  draftKeys,
  notPartnershipAnswers,
  person,
  significanceOf
} from '../../testing/builders';
import { toDocument } from '../drafts/toDocument';
import { printedSettings } from '../protocol/printedSettings';
import { columnsOf } from './columnsOf';

const context = { settings: printedSettings, me: person('Amy Staff') };

describe('the columns of a submission', () => {
  it('are recomputed from a score sheet, the percent rounded down to one decimal', () => {
    const significance = significanceOf({ criteria: criteriaOf(5, 4, 5, 5, 2, 5, 1) });
    const document = toDocument(draftKeys(), answersOf({ name: 'Bolsover LSP', significance }), context);
    expect(columnsOf(document, 'abc', printedSettings)).toEqual({
      title: 'Bolsover LSP',
      partnershipKey: 'partnership-a',
      kind: 'ScoreSheet',
      submissionKey: 'submission-a',
      hash: 'abc',
      supersedes: '',
      formVersion: 'appendix-a-1',
      service: 'Planning',
      leadOfficer: 'amy.staff@council.example',
      leadOfficerName: 'Amy Staff',
      band: 'Major',
      scorePercent: 77.1,
      scores: '5,4,5,5,2,5,1'
    });
  });

  it('give a percent but no band under five criteria scored', () => {
    const none = 'doesNotApply';
    const significance = significanceOf({ criteria: criteriaOf(3, 3, 3, 3, none, none, none) });
    const document = toDocument(draftKeys(), answersOf({ significance }), context);
    expect(columnsOf(document, 'abc', printedSettings)).toMatchObject({ band: '', scorePercent: 60 });
  });

  it('give neither when it is not a partnership', () => {
    const columns = columnsOf(toDocument(draftKeys(), notPartnershipAnswers(), context), 'abc', printedSettings);
    expect(columns.band).toBe('');
    expect(columns).not.toHaveProperty('scorePercent');
  });
});
