/** Names of well-known hosts: name, then its domains, which include their subdomains. */
const HOSTS = [
  ['AAAI', 'aaai.org'],
  ['ACL Anthology', 'aclanthology.org', 'aclweb.org'],
  ['ACM', 'acm.org'],
  ['ACS', 'acs.org'],
  ['AISTATS', 'aistats.org'],
  ['APS', 'aps.org'],
  ['ar5iv', 'ar5iv.org', 'ar5iv.labs.arxiv.org'],
  ['arXiv', 'arxiv.org'],
  ['bioRxiv', 'biorxiv.org'],
  ['Cambridge', 'cambridge.org'],
  ['ChemRxiv', 'chemrxiv.org'],
  ['CVF Open Access', 'thecvf.com'],
  ['dblp', 'dblp.org', 'dblp.uni-trier.de'],
  ['De Gruyter', 'degruyter.com'],
  ['DOI', 'doi.org'],
  ['ECVA', 'ecva.net'],
  ['figshare', 'figshare.com'],
  ['Frontiers', 'frontiersin.org'],
  ['GitHub', 'github.com'],
  ['GitLab', 'gitlab.com'],
  ['Google Scholar', 'scholar.google.com'],
  ['HAL', 'hal.science', 'archives-ouvertes.fr'],
  ['Hugging Face', 'huggingface.co'],
  ['ICLR', 'iclr.cc'],
  ['ICML', 'icml.cc'],
  ['IEEE', 'ieee.org'],
  ['INSPIRE', 'inspirehep.net'],
  ['IOPscience', 'iop.org'],
  ['JMLR', 'jmlr.org'],
  ['JSTOR', 'jstor.org'],
  ['MDPI', 'mdpi.com'],
  ['NASA ADS', 'adsabs.harvard.edu'],
  ['Nature', 'nature.com'],
  ['NBER', 'nber.org'],
  ['NeurIPS', 'neurips.cc', 'nips.cc'],
  ['OpenAlex', 'openalex.org'],
  ['OpenReview', 'openreview.net'],
  ['ORCID', 'orcid.org'],
  ['OSF', 'osf.io'],
  ['Oxford Academic', 'oup.com'],
  ['PLOS', 'plos.org'],
  ['PMLR', 'mlr.press'],
  ['PNAS', 'pnas.org'],
  ['PubMed', 'pubmed.ncbi.nlm.nih.gov'],
  ['RenkuLab', 'renkulab.io'],
  ['RePEc', 'repec.org'],
  ['ResearchGate', 'researchgate.net'],
  ['RSC', 'rsc.org'],
  ['ScienceDirect', 'sciencedirect.com'],
  ['Semantic Scholar', 'semanticscholar.org'],
  ['Springer', 'springer.com', 'springeropen.com'],
  ['SSRN', 'ssrn.com'],
  ['Taylor & Francis', 'tandfonline.com'],
  ['Wiley', 'wiley.com'],
  ['YouTube', 'youtube.com', 'youtu.be'],
  ['Zenodo', 'zenodo.org'],
] as const;

const NAMES: ReadonlyMap<string, string> = new Map(
  HOSTS.flatMap(([name, ...domains]) => domains.map((domain) => [domain, name])),
);

/**
 * The host of an address: its name, or else the host itself.
 * @example hostName('https://ideas.repec.org/p/1.html') // 'RePEc'
 * @example hostName('https://www.example.org/a') // 'example.org'
 */
export function hostName(address: string): string {
  const { host, hostname } = new URL(address);
  const labels = hostname.split('.');
  const domains = labels.map((_, at) => labels.slice(at).join('.'));
  const known = domains.find((domain) => NAMES.has(domain)) ?? '';
  return NAMES.get(known) ?? host.replace(/^www\./, '');
}
