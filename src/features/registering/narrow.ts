/** Where the register is so narrow (a phone, or one of three columns) that rows are laid out as cards. */
export const narrow = '@container register (max-width: 46em)';
