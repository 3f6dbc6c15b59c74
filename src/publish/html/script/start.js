import { watchContents, watchFolds } from './contents.js';
import { watchFilter } from './filter.js';
import { watchGrid } from './grid.js';
import { watchNames } from './names.js';
import { watchNotes } from './notes.js';
import { followAddress, onClick, onKey, watchCancel, watchWidth } from './reader.js';

watchFolds();
watchContents();
watchFilter();
watchNames();
watchGrid();
watchNotes();
watchWidth();
watchCancel();
document.addEventListener('click', onClick);
document.addEventListener('keydown', onKey);
addEventListener('popstate', followAddress);
followAddress();
