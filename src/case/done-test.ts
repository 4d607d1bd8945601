/** How anyone can tell that a promise is kept, when nothing else is said of it. */
export const DONE_TEST = 'You can show it';
