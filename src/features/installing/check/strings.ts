export const checkStrings = {
  title: 'Check the set-up',
  what: 'Reads back every group, list, column and right, and says what has been changed by hand since the set-up. It changes nothing.',
  check: 'Check the set-up',
  checkAgain: 'Check again',
  checking: 'Checking. Nothing is changed.',
  allRight: 'Everything is as it should be.',
  differs: (count: number) =>
    count === 1 ? 'One thing is not as it should be.' : `${count} things are not as they should be.`,
  repair: 'Run the set-up again',
  repairWhat:
    'Running the set-up again puts back what is missing or was changed. Nothing that was submitted or decided changes.'
};
