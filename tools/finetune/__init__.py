"""Make the encoders that ship in models/encoders: `python -m tools.finetune english`, then `... multilingual`.

Run it in an environment of its own (requirements.txt beside this file); triage itself never needs torch.
"""
