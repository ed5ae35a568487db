'use strict';

const build = require('@microsoft/sp-build-web');

// Lint, types and tests have their own commands (dev/run/test.mjs); here they would only run a second time.
build.lintCmd.enabled = false;

// CSS classes are ours alone and named in SCSS modules; the framework's warning about dashes does not apply.
build.addSuppression(/Warning - \[sass\] The local CSS class '.+' is not camelCase/);

const getTasks = build.rig.getTasks;
build.rig.getTasks = function tasksWithServe() {
  const tasks = getTasks.call(build.rig);
  tasks.set('serve', tasks.get('serve-deprecated'));
  return tasks;
};

build.initialize(require('gulp'));
