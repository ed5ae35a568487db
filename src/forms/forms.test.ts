import { screeningForm } from './screening/screeningForm';
import { significanceForm } from './significance/significanceForm';
import { protocolSteps, stepsAreReconstructed } from './steps';

describe('the form "Is it a partnership?"', () => {
  it("prints the protocol's definition word for word", () => {
    expect(screeningForm.definition).toBe(
      'An agreement between two or more independent bodies to work together, with shared risk(s), to achieve mutually beneficial outcome(s) that will improve the quality of life for residents in Bolsover district.'
    );
  });

  it('asks the six tests in the order of the definition', () => {
    expect(Object.values(screeningForm.tests).map(test => test.question)).toEqual([
      'Is there an agreement, or will there be one?',
      'Are at least two of the bodies independent of each other?',
      'Do the bodies work together on it?',
      'Is risk shared?',
      'Are the outcomes of benefit to all the bodies?',
      "Will residents' quality of life in the district improve?"
    ]);
  });

  it('asks for the bodies, the risks, the benefit and the improvement when the answer is yes', () => {
    const needed = Object.entries(screeningForm.tests).filter(([, test]) => test.noteNeededForYes);
    expect(needed.map(([test]) => test)).toEqual(['independentBodies', 'sharedRisk', 'mutualBenefit', 'qualityOfLife']);
  });
});

describe('the form of Appendix A', () => {
  it("names the scores in the protocol's words", () => {
    expect(Object.values(significanceForm.scoreNames)).toEqual([
      'Insignificant',
      'Minor significance',
      'Moderate significance',
      'Major significance',
      'Highly significant'
    ]);
  });

  it('never calls significance risk', () => {
    expect(significanceForm.notRisk).toBe('Significance is not risk: it decides how much governance is needed.');
  });
});

describe("the map of the protocol's steps", () => {
  it('runs from screening to leaving', () => {
    expect(protocolSteps.map(step => step.id)).toEqual([
      'screen',
      'score',
      'document',
      'signOff',
      'register',
      'manage',
      'review',
      'leave'
    ]);
  });

  it('says that it is a reconstruction', () => {
    expect(stepsAreReconstructed).toContain('reconstruction');
  });

  it('agrees with the minutes that a band asks for', () => {
    expect(protocolSteps[2].minutes).toEqual({ Limited: 15, Moderate: 45, Major: 120 });
  });
});
