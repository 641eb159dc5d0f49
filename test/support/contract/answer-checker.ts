import addFormats from 'ajv-formats';
import Ajv2020, { type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Answer, Checked } from './answer.js';
import { Check } from './check.js';
import { checkRequest } from './check-request.js';
import { checkResponse } from './check-response.js';
import { ContractDocument, type Json } from './contract-document.js';
import { isOfHost } from './host-answers.js';

const DOCUMENT = 'contract';

/** Words of OpenAPI in schemas that say nothing about what is valid. */
const ANNOTATIONS = ['example', 'discriminator'];

/** Rules whose message leaves out what it is about. */
const NAMED_IN_FACTS = ['additionalProperties', 'enum', 'unevaluatedProperties'];

/** Holds answers of the module's routes, and the requests that they grant, against the document. */
export class AnswerChecker {
  readonly document: ContractDocument;
  private readonly ajv = new Ajv2020({
    strict: true,
    // A part of a schema may say less than the whole: what type it is of.
    strictTypes: false,
    allErrors: true,
  });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(json: Json) {
    this.document = new ContractDocument(json);
    // The document is no schema, but is read as one that holds the others; each of those is checked where it is used.
    this.ajv.addVocabulary([...Object.keys(json), ...ANNOTATIONS]);
    addFormats.default(this.ajv);
    this.ajv.addSchema(json, DOCUMENT, undefined, false);
  }

  /** What of the answer is not as the document says, and what of the document it shows. */
  check(answer: Answer): Checked {
    if (isOfHost(answer)) return { faults: [], seen: [] };
    const operation = this.document.operation(answer.method, answer.path.split('?')[0]!);
    if (!operation) {
      const fault = `${answer.method} ${answer.path}: the document has no such operation`;
      return { faults: [fault], seen: [] };
    }
    const check = new Check(this.document, operation, (...given) => this.errors(...given));
    checkResponse(check, answer);
    if (answer.status < 400) checkRequest(check, answer);
    return { faults: check.faults, seen: [...check.seen] };
  }

  private errors(pointer: string, value: unknown): readonly string[] {
    let validate = this.validators.get(pointer);
    if (!validate) {
      validate = this.ajv.compile({ $ref: `${DOCUMENT}${pointer}` });
      this.validators.set(pointer, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []).map(inWords);
  }
}

function inWords({ instancePath, message, params, keyword }: ErrorObject): string {
  const facts = NAMED_IN_FACTS.includes(keyword) ? ` (${Object.values(params).join()})` : '';
  return `${instancePath || 'the body'} ${message ?? keyword}${facts}`;
}
