/** A worker thread for tests that cannot start, as one whose models are damaged. */
throw new Error('models are damaged');
