/** The number of the last migration that this version of the product stands on. A site with fewer is behind, with more ahead. */
export const neededMigration = 4;
