/**
 * Parts of inner London that adverts name by a square, a station, a quarter or a national body's house, with the borough most of it
 * lies in. Common knowledge, not taken from any list; names that are everyday words ("Bank", "Borough") are left out, and streets
 * that other towns have too ("Euston Road").
 */
export const LONDON_NAMES: Readonly<Record<string, string>> = {
  Westminster:
    'Aldwych, Baker Street, Belgravia, Bond Street, Charing Cross, Green Park, Lancaster Gate, Leicester Square, Maida Vale, Marble Arch, Marylebone, Mayfair, Oxford Circus, Oxford Street, Paddington, Piccadilly, Piccadilly Circus, Pimlico, Soho, St James’s Park, St John’s Wood, Trafalgar Square, Victoria, Whitehall',
  Camden:
    'Bloomsbury, Chancery Lane, Euston, Fitzrovia, Gray’s Inn Road, Great Ormond Street, Holborn, Kentish Town, King’s Cross, Mornington Crescent, Russell Square, Swiss Cottage, Tavistock and Portman, Tottenham Court Road, Warren Street',
  'City of London':
    'Barbican, Blackfriars, Cannon Street, Fenchurch Street, Fleet Street, Liverpool Street, Ludgate Hill, Mansion House, Moorgate, St Paul’s',
  Islington: 'Angel, Archway, Clerkenwell, Farringdon, Old Street',
  Hackney: 'Haggerston, Hoxton, London Fields, Shoreditch',
  'Tower Hamlets': 'Canary Wharf, Docklands, Spitalfields, Tower Hill, Wapping, Whitechapel',
  Southwark:
    'Bankside, Elephant and Castle, Elephant & Castle, Great Dover Street, London Bridge, Skipton House, Surrey Quays',
  Lambeth: 'South Bank, Vauxhall, Waterloo',
  'Kensington and Chelsea':
    'Earl’s Court, Kensington, Knightsbridge, Ladbroke Grove, Sloane Square, South Kensington',
  'Hammersmith and Fulham': 'Shepherd’s Bush, White City',
  Wandsworth: 'Clapham Junction, Nine Elms',
  Greenwich: 'North Greenwich',
  'Kingston upon Thames': 'Kingston',
};
