'use strict';

/** A SCSS module in a test: each class is its own name. */
module.exports = { __esModule: true, default: new Proxy({}, { get: (_classes, name) => String(name) }) };
