import type { APIRoute } from 'astro';
import { ownerFile, ownerFilePaths } from '../../site/astro/owner-files.ts';

export const getStaticPaths = ownerFilePaths;

/** A file of content/files, as it is. */
export const GET: APIRoute = ({ params }) => ownerFile(params['name'] ?? '');
