import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ByteReader } from '../archives/byte-reader.ts';
import { httpMessage } from '../archives/http-message.ts';
import { warcRecords } from '../archives/warc-records.ts';
import { warcExchange, warcInfo } from '../archives/write-warc.ts';
import { fileSource } from '../source.ts';
import type { Exchange } from './request.ts';

/** The pages of a run, kept in a WARC file: the next run asks only for what changed, and anyone can read them again. */
export interface KeptPages {
  /** The answer kept from the run before, or null. */
  find(url: string): Exchange | null;
  /** Keeps an exchange; each address once. */
  add(exchange: Exchange): void;
  /** Puts the new file in the place of the old one. Without a single exchange the old one stays. */
  save(): void;
}

/**
 * Opens the file of kept pages, which need not exist. Until `save` the new pages lie beside it, in `FILE.part`.
 *
 * @param most bytes of one answer.
 */
export async function keptPages(file: string, most: number): Promise<KeptPages> {
  const before = existsSync(file) ? await readKept(file, most) : new Map<string, Exchange>();
  const part = `${file}.part`;
  const added = new Set<string>();
  return {
    find: (url) => before.get(url) ?? null,
    add(exchange) {
      if (added.has(exchange.url)) return;
      if (added.size === 0) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(part, warcInfo(exchange.date));
      }
      added.add(exchange.url);
      writeFileSync(part, warcExchange(exchange), { flag: 'a' });
    },
    save() {
      if (added.size > 0) renameSync(part, file);
      else rmSync(part, { force: true });
    },
  };
}

/** The answers of a WARC file that were pages. A damaged file gives what can be read of it: all it costs is a request. */
async function readKept(file: string, most: number): Promise<Map<string, Exchange>> {
  const kept = new Map<string, Exchange>();
  const source = fileSource(file, { name: file, path: file, url: null, contentType: null, captured: null });
  const reader = new ByteReader(source.stream());
  try {
    for await (const record of warcRecords(reader, () => {})) {
      const url = record.headers.get('warc-target-uri');
      if (record.type !== 'response' || !url || record.length > most) continue;
      const block = await record.block(most);
      const message = httpMessage(block);
      if (message?.status !== 200) continue;
      const head = Buffer.from(block.subarray(0, block.length - message.body.length)).toString('latin1');
      const date = record.headers.get('warc-date') ?? '';
      kept.set(url, { url, date, requestHead: '', status: 200, responseHead: head, body: message.body });
    }
  } catch {
    // What was read until here counts.
  } finally {
    await reader.close();
  }
  return kept;
}
